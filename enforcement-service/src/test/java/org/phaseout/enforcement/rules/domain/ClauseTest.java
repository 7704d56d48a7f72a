package org.phaseout.enforcement.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of a clause ends where its article begins; a number may belong to its name. */
class ClauseTest {

    @ParameterizedTest
    @CsvSource({
        "安全生产法113, 安全生产法",
        "节能法16、72, 节能法",
        "循环经济促进法18、50, 循环经济促进法",
        "节能法72；工信部联产业〔2017〕30号, 节能法",
        "排污许可管理条例34；令30号6, 排污许可管理条例",
        "令30号6, 令30号",
        "令30号, 令30号",
        "国发〔2005〕40号第十九条, 国发〔2005〕40号",
        "泉洛工信〔2023〕55号二(三), 泉洛工信〔2023〕55号",
        "行政复议法（2017年修正）20, 行政复议法（2017年修正）",
        "《产业结构调整指导目录（2024年本）》三, 《产业结构调整指导目录（2024年本）》",
        "安全生产法第一百一十三条, 安全生产法",
        "安全生产法第113条, 安全生产法",
        "第三方检测管理办法5, 第三方检测管理办法",
        "'Order No. 30, 6', Order No. 30",
        "无, 无"
    })
    void a_law_is_named_without_its_articles(String clause, String law) {
        assertThat(Clause.law(clause)).isEqualTo(law);
    }
}

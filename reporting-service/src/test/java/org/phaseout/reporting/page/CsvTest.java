package org.phaseout.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 4180, and what a spreadsheet would take for a formula. */
class CsvTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            示例水泥厂            | 示例水泥厂
            a,b                   | "a,b"
            say "x"               | "say ""x\"""
            =1+1                  | '=1+1
            +86                   | '+86
            -1                    | '-1
            @SUM(A1)              | '@SUM(A1)
            =HYPERLINK("x","y")   | "'=HYPERLINK(""x"",""y"")"
            1-2                   | 1-2
            """)
    void a_field_is_quoted_where_it_must_be_and_begins_no_formula(String text, String field) {
        assertThat(Csv.field(text)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "13, true", "32, false"})
    void a_tab_or_a_return_at_the_start_is_no_way_round(int first, boolean guarded) {
        assertThat(Csv.field((char) first + "=1").contains("'")).isEqualTo(guarded);
        assertThat(Csv.field("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Csv.field("")).isEmpty();
    }
}

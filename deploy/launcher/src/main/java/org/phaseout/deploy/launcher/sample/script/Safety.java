package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** 安全生产: the regulators that share the supervision put down leads and open cases of their track (E4, E6). */
record Safety(Cast cast) {

    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 10);

    void into(Year year) {
        year.on(
                "2023-10-31",
                "leads and cases of the safety regulators",
                List.of(
                        lead(0, Desk.HOUSING),
                        opened(0, Desk.HOUSING, "示例区住建局（虚构）"),
                        lead(1, Desk.TRANSPORT),
                        opened(2, Desk.EMERGENCY, "示例区应急管理局（虚构）")));
    }

    private Step lead(int number, Desk desk) {
        var enterprise = enterprise(number);
        return desk.reports(
                "report.case.lead",
                id(number),
                OCTOBER,
                Data.of(
                        "track",
                        "safety",
                        "uscc",
                        enterprise.uscc(),
                        "township",
                        enterprise.township(),
                        "about",
                        "现场存在重大事故隐患（示例）"));
    }

    private Step opened(int number, Desk desk, String office) {
        return desk.reports(
                "report.case.opening",
                id(number),
                OCTOBER.plusDays(7),
                enterprise(number).opening("safety", office));
    }

    private static String id(int number) {
        return "LJ-S-%04d".formatted(number);
    }

    private Enterprise enterprise(int number) {
        return cast.enterprises().get(30 + number);
    }
}

package org.phaseout.reporting.notice.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What a notice announces (domain.md N1); its code is public and outlives the name. */
public enum NoticeKind {
    /** 摸底结果: a unit has been identified (U1). */
    SURVEY_RESULT("survey-result"),
    /** 淘汰退出计划: a unit is on a township's plan, or carried over into another year (U3). */
    LISTING("listing"),
    /** 封存公告, with the commitment; stays while the line is sealed (U4). */
    SEALING("sealing"),
    /** 淘汰退出完成: dismantled and accepted, or exited sealed, which is said apart (U5, U9). */
    EXIT("exit"),
    /** 关闭决定: a closing decision reached the unit (E6). */
    CLOSURE("closure");

    private final String code;

    NoticeKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty for what is no kind. */
    public static Optional<NoticeKind> coded(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException for what is no kind */
    public static NoticeKind of(String code) {
        return coded(code).orElseThrow(() -> new IllegalArgumentException("no kind of notice has the code " + code));
    }
}

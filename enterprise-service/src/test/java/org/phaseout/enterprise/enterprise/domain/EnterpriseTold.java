package org.phaseout.enterprise.enterprise.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosure;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RenameEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** The words of the tests on enterprises; every enterprise is invented (示例). */
final class EnterpriseTold {

    static final String CODE = "91350504000000019W";
    static final String OTHER_CODE = "91350504MA00000016";
    static final String LUOXI = "township:350504100";
    static final EnterpriseId ID = new EnterpriseId("E-1");
    static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered("E-1", CODE, "示例水泥厂", "350504100", "3011", "2017");
    static final EnterpriseRenamed RENAMED = renamed("示例水泥厂", "示例建材厂");
    static final EnterpriseClosureDecided CLOSED =
            new EnterpriseClosureDecided("E-1", CODE, "C-1", "泉州市洛江区人民政府", "示例1号", LocalDate.of(2023, 9, 1));

    /** Told by the township of Luoxi, each on its day. */
    static final class Story {

        private Enterprise enterprise = new Enterprise.Unregistered();
        private long version;

        Story on(String day, EnterpriseEvent... events) {
            return by(LUOXI, day, events);
        }

        Story by(String authority, String day, EnterpriseEvent... events) {
            var date = LocalDate.parse(day);
            for (var event : events) {
                enterprise = enterprise.evolve(event, new Told(authority, date, ++version));
                date = event instanceof Correction correction ? correction.occurredOn() : LocalDate.parse(day);
            }
            return this;
        }

        Enterprise enterprise() {
            return enterprise;
        }
    }

    static Story registered() {
        return new Story().on("2023-03-01", REGISTERED);
    }

    static RegisterEnterprise registering(String code, String name, String township) {
        return new RegisterEnterprise(ID, new Uscc(code), name, township, "3011", "2017");
    }

    static RenameEnterprise renaming(String name) {
        return new RenameEnterprise(ID, name, "示例登记1号");
    }

    static EnterpriseRenamed renamed(String from, String to) {
        return new EnterpriseRenamed("E-1", CODE, to, from, "示例登记1号");
    }

    static MarkClosure markingClosure(String code) {
        return new MarkClosure(ID, code, "C-1", "泉州市洛江区人民政府", "示例1号", LocalDate.of(2023, 9, 1));
    }

    static Undo undo(long version, String fact) {
        return new Undo(version, fact, "罗溪镇", "录入有误（示例）", "示例9号");
    }

    static Reason restsOn(long version, Resting... later) {
        return new Reason.NotUndone(new UndoFlaw.LaterFactsRestOnIt(version, List.of(later)));
    }

    static Act by(String authority, String day) {
        return new Act(new Authority(authority), "350504", LocalDate.parse(day), Instant.parse("2024-12-31T01:00:00Z"));
    }

    static Holders held(String code, String holder) {
        return new Holders(Map.of(new Claim("uscc", code), holder));
    }

    private EnterpriseTold() {}
}

package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.DoneAlready;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyReason.FineBeforeLapse;
import org.phaseout.enforcement.cases.domain.PenaltyReason.FineOutOfRange;
import org.phaseout.enforcement.cases.domain.PenaltyReason.FinedAlready;
import org.phaseout.enforcement.cases.domain.PenaltyReason.GoodsValueMissing;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoFineOnGround;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Fine;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/** Fines, within the range of the row that governs the act, or of a lighter newer one (E7, E8). */
final class Fines {

    private Fines() {}

    static List<CaseEvent> of(Stage stage, Penalise command, Act act) {
        var asked = command.fine();
        var row = requireFinable(stage, act, asked.ground(), asked.goodsValue(), command.rules());
        var fine =
                row.fine(hasLapsedBy(stage, asked.ground(), act.occurredOn())).orElseThrow();
        requireRange(fine, asked);
        Measures.requireIssuer(row, asked.issuedBy());
        var docket = Transitions.docket(stage);
        Hearings.requireHeard(docket, act, asked.ground(), command.rules());
        docket.prepared().notice(asked.ground()).ifPresent(notice -> Notices.requireNotHeavier(notice, asked.amount()));
        return List.of(new CasePenaltyDecided(
                command.caseId(),
                row.ground(),
                fine.clause(),
                asked.amount(),
                asked.goodsValue(),
                ofOneDay(docket, asked.documentNumber(), act),
                Requirements.twoOfficers(command.officers()),
                fine.onlyAfterLimit(),
                asked.issuedBy()));
    }

    /** The row by which a ground that was found is fined now. */
    static Ground requireFinable(Stage stage, Act act, String ground, @Nullable BigDecimal goodsValue, Rulebook rules) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        Findings.rowFound(docket, ground, rules, act);
        var lapsed = hasLapsedBy(stage, ground, act.occurredOn());
        var actOn = docket.grounds().finding(ground).orElseThrow().actOn();
        var row = rules.procedures()
                .lighter(new Procedures.Offence(ground, actOn, lapsed), act.occurredOn(), goodsValue)
                .orElseThrow();
        if (row.fines().isEmpty()) {
            throw Requirements.refused(new NoFineOnGround(ground));
        }
        var fine = row.fine(lapsed).orElseThrow(() -> Requirements.refused(new FineBeforeLapse(ground)));
        requireFirst(stage, ground, fine.onlyAfterLimit());
        return row;
    }

    /** One document decides on one day, upon several grounds perhaps: what it asks for is served and payable as one. */
    static String ofOneDay(Docket docket, @Nullable String documentNumber, Act act) {
        var number = Requirements.documentNumber("documentNumber", documentNumber);
        docket.marks()
                .debts()
                .of(number)
                .map(Debt::decidedOn)
                .filter(on -> !on.equals(act.occurredOn()))
                .ifPresent(on -> {
                    throw Requirements.refused(new DoneAlready(number, on));
                });
        return number;
    }

    /** What {@link Step} asks before a fine: that there is one, and that the enterprise was heard. */
    static void requireDecidable(Stage stage, Act act, String ground, Rulebook rules) {
        requireFinable(stage, act, ground, null, rules);
        Hearings.requireHeard(Transitions.docket(stage), act, ground, rules);
    }

    /** 节能法82: the limit that was set upon this ground. */
    private static boolean hasLapsedBy(Stage stage, String ground, LocalDate day) {
        var clock = Strands.clock(stage, ground);
        return clock != null && Timing.isLapsed(Strands.of(stage, ground)) && clock.isPastOn(day);
    }

    /**
     * 一事不二罚: one act is fined once (行政处罚法29); a fine whose ground fell is none. Letting the limit pass is another act
     * than what the limit was set for.
     */
    private static void requireFirst(Stage stage, String ground, boolean onlyAfterLimit) {
        Requirements.notUndoneForGood(Transitions.docket(stage), Decisions.fineOn(ground, onlyAfterLimit));
        Transitions.docket(stage).penalties().stream()
                .filter(fined -> fined.as().ground().equals(ground)
                        && Boolean.TRUE.equals(fined.as().onlyAfterLimit()) == onlyAfterLimit
                        && Standing.of((InProcedure) stage, fined))
                .findFirst()
                .ifPresent(fined -> {
                    throw Requirements.refused(
                            new FinedAlready(ground, fined.as().documentNumber()));
                });
    }

    private static void requireRange(Fine fine, PenaltyCommand.Fine asked) {
        var range = fine.range(asked.goodsValue());
        if (range == null) {
            throw Requirements.refused(new GoodsValueMissing(asked.ground()));
        }
        if (!range.includes(asked.amount())) {
            throw Requirements.refused(new FineOutOfRange(range.least(), range.most()));
        }
    }
}

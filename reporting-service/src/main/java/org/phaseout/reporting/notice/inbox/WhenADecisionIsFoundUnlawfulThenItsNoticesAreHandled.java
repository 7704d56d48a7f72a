package org.phaseout.reporting.notice.inbox;

import java.time.LocalDate;
import org.phaseout.contract.enforcement.EnforcementMessage.Undoing;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.Holidays;
import org.phaseout.reporting.notice.view.LifeSteps;
import org.phaseout.reporting.notice.view.UnitBook;
import org.phaseout.reporting.notice.view.UnitBooks;
import org.phaseout.reporting.notice.view.UnitLife;
import org.phaseout.reporting.notice.view.UnlawfulDecisions;
import org.springframework.stereotype.Component;

/**
 * N2, 行政处罚法48: 确认违法 leaves a closing decision standing (E6a), so no unit hears of it; its notice is to be withdrawn
 * within three working days all the same. The finding and the decision come on two topics, in either order.
 */
@Component
class WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled {

    private static final String POLICY = "when-a-decision-is-found-unlawful-then-its-notices-are-handled";
    private static final String FOUND_UNLAWFUL = "found-unlawful";

    private final PolicyCommands commands;
    private final UnlawfulDecisions unlawful;
    private final LifeSteps steps;
    private final UnitBooks books;
    private final Holidays holidays;

    WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled(
            PolicyCommands commands, UnlawfulDecisions unlawful, LifeSteps steps, UnitBooks books, Holidays holidays) {
        this.commands = commands;
        this.unlawful = unlawful;
        this.steps = steps;
        this.books = books;
        this.holidays = holidays;
    }

    void found(MessageHeader header) {
        unlawful.lock();
        unlawful.put(header.district(), header.key(), header.version(), header.occurredOn());
        var units = steps.unitsOf(header.district(), header.key());
        var book = books.open(header.district(), units);
        units.forEach(unit -> shown(book.unit(unit), header, book));
    }

    /** What corrects the finding follows under its own message, and acts. */
    void undone(Undoing undoing, MessageHeader header) {
        unlawful.lock();
        if (unlawful.undo(header.district(), header.key(), undoing.version())) {
            var change = Change.clerical(undoing.office(), undoing.reason());
            var units = steps.unitsOf(header.district(), header.key());
            var book = books.open(header.district(), units);
            units.stream()
                    .filter(unit -> restsOn(header.key(), book.unit(unit)))
                    .forEach(unit ->
                            commands.send(POLICY, header, new LetGroundStand(closure(unit), FOUND_UNLAWFUL, change)));
        }
    }

    private static boolean restsOn(String caseId, UnitLife unit) {
        return unit.groundOf(NoticeKind.CLOSURE).filter(caseId::equals).isPresent();
    }

    /** A closing decision is shown of a unit: it may be known already that it was unlawful. */
    void shown(UnitLife unit, MessageHeader header, UnitBook book) {
        unlawful.lock();
        unit.groundOf(NoticeKind.CLOSURE)
                .flatMap(caseId -> unlawful.foundOn(header.district(), caseId))
                .ifPresent(day -> mustGo(unit.id(), day, header, book));
    }

    private void mustGo(String unitId, LocalDate foundOn, MessageHeader header, UnitBook book) {
        book.shown(unitId)
                .map(unit -> new LetGroundFall(
                        closure(unitId),
                        unit.known().unit(),
                        FOUND_UNLAWFUL,
                        foundOn,
                        holidays.known(header.district())))
                .ifPresent(fall -> commands.send(POLICY, header, fall));
    }

    private static NoticeId closure(String unitId) {
        return new NoticeId(unitId, NoticeKind.CLOSURE);
    }
}

package org.phaseout.enforcement.cases.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.DocumentOfAnotherCase;
import org.phaseout.enforcement.cases.domain.ReviewReason.DocumentUndone;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Holders;

/**
 * Numbers of the documents (文号) by which a case acts upon an enterprise. The sign of the office is part of a number, so
 * that it is given once, and to one case; within that case one document may order and fine.
 */
final class Documents {

    private static final String KIND = "document-number";
    private static final String OPENING = "〔［【[(（";
    private static final String CLOSING = "〕］】])）";
    private static final String SPACES = " \t\n\u000B\f\r";

    private Documents() {}

    /** However brackets and spaces are written: 示例责改〔2023〕1号, 示例责改[2023] 1号. */
    static Claim claim(String number) {
        var written = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            var each = number.charAt(i);
            if (OPENING.indexOf(each) >= 0) {
                written.append('〔');
            } else if (CLOSING.indexOf(each) >= 0) {
                written.append('〕');
            } else if (SPACES.indexOf(each) < 0) {
                written.append(each);
            }
        }
        return new Claim(KIND, written.toString().toUpperCase(Locale.ROOT));
    }

    static void requireFree(CaseEvent fact, Holders holders) {
        if (fact instanceof Issued issued) {
            holders.of(claim(issued.documentNumber()))
                    .filter(holder -> !holder.equals(fact.caseId()))
                    .ifPresent(holder -> {
                        throw Requirements.refused(new DocumentOfAnotherCase(issued.documentNumber(), holder));
                    });
        }
    }

    /** E6a: by a document that a review has undone nothing is decided. */
    static void requireNotUndone(CaseEvent fact, Stage stage) {
        if (fact instanceof Issued issued
                && stage instanceof InProcedure in
                && in.docket().marks().reviewed().fallen().stream()
                        .anyMatch(fallen -> fallen.part().isOf(issued.documentNumber()))) {
            throw Requirements.refused(new DocumentUndone(issued.documentNumber()));
        }
    }

    /** The number of a fact that stands no longer, where no other fact of the case stands on it. */
    static @Nullable String givenBack(Entry<CaseEvent> wrong, History<CaseEvent> left) {
        return wrong.fact() instanceof Issued issued
                        && left.standing().stream().noneMatch(entry -> isOn(entry.fact(), issued.documentNumber()))
                ? issued.documentNumber()
                : null;
    }

    private static boolean isOn(CaseEvent fact, String number) {
        return fact instanceof Issued issued && claim(issued.documentNumber()).equals(claim(number));
    }
}

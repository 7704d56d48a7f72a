package org.phaseout.enterprise.enterprise.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.OfCode;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccCheckDigitWrong;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccMalformed;
import org.phaseout.platform.domain.Claim;

/**
 * Unified social credit code 统一社会信用代码 of a legal person (GB 32100-2015): 17 places and a check digit. The six
 * digits of the division name the place of registration, which need not be the place of the plant.
 */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    /** Throws {@link EnterpriseRefused} for a code that is malformed (U1) or whose check digit is wrong (U1). */
    public Uscc {
        flaw(value).ifPresent(flaw -> {
            throw new EnterpriseRefused(flaw);
        });
    }

    /** What is wrong with a code by itself; nothing for one that may be used. */
    public static Optional<OfCode> flaw(String code) {
        if (!FORM.matcher(code).matches()) {
            return Optional.of(new UsccMalformed(code));
        }
        char expected = checkDigit(code);
        return code.charAt(17) == expected
                ? Optional.empty()
                : Optional.of(new UsccCheckDigitWrong(code, String.valueOf(expected)));
    }

    /** Weights are the powers of 3 modulo 31 (GB 32100-2015, 附录 A). */
    private static char checkDigit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** At most one enterprise holds a code. */
    public Claim claim() {
        return new Claim("uscc", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.phaseout.pricing.tariff.domain;

/**
 * Whose electricity is asked about.
 *
 * @param district division code; its first two digits name the province
 * @param sector such as {@code steel}
 * @param tariffClass such as {@code elimination}
 * @param equipment kind of main equipment, such as {@code cement-shaft-kiln}
 */
public record Consumer(String district, String sector, String tariffClass, String equipment) {

    public static final String ELIMINATION = "elimination";

    String province() {
        return district.substring(0, 2);
    }
}

package org.phaseout.reporting.notice.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * N3: words of a notice that were wrong, and the right ones. A correction of words outlives later changes of the notice
 * for as long as the same wrong words come again.
 *
 * @param field code of the {@link Field}
 */
public record Wording(String field, String wrong, String right) {

    /** The words of a notice that can be wrong while the fact is right; a wrong fact is corrected where it was told. */
    public enum Field {
        ENTERPRISE_NAME("enterprise-name"),
        EQUIPMENT_MODEL("equipment-model"),
        OFFICIAL_ADDRESS("official-address");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for a word the schema of the action does not allow either */
        public static Field of(String code) {
            for (var field : values()) {
                if (field.code.equals(code)) {
                    return field;
                }
            }
            throw new IllegalArgumentException("no field of a notice has the code " + code);
        }

        /** What the notice says there; empty where this notice says nothing. */
        Optional<String> in(Content content) {
            return Optional.ofNullable(words(content));
        }

        private @Nullable String words(Content content) {
            return switch (this) {
                case ENTERPRISE_NAME -> content.unit().enterprise().name();
                case EQUIPMENT_MODEL -> content.unit().equipment().model();
                case OFFICIAL_ADDRESS -> content.announcement().address();
            };
        }

        Content replaced(Content content, String words) {
            return switch (this) {
                case ENTERPRISE_NAME ->
                    new Content(content.unit().called(words), content.announcement(), content.known());
                case EQUIPMENT_MODEL ->
                    new Content(content.unit().ofModel(words), content.announcement(), content.known());
                case OFFICIAL_ADDRESS ->
                    new Content(content.unit(), content.announcement().foundAt(words), content.known());
            };
        }
    }

    Content applyTo(Content content) {
        var place = Field.of(field);
        return place.in(content).filter(wrong::equals).isPresent() ? place.replaced(content, right) : content;
    }
}

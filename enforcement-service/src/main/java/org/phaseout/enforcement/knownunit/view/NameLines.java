package org.phaseout.enforcement.knownunit.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.knownunit.view.KnownNames.Name;
import org.phaseout.enforcement.knownunit.view.KnownNames.Said;
import org.phaseout.enforcement.knownunit.view.KnownNames.Undone;

/** What is said in a batch, put to the lines of {@code known_enterprise_name} that were there before. */
final class NameLines {

    private final Map<Place, Line> before;
    private final Map<Place, Line> after = new LinkedHashMap<>();

    /** @param before all lines of the enterprises of which something is said */
    NameLines(Map<Place, Line> before) {
        this.before = before;
    }

    record Place(String enterprise, long version) {}

    /**
     * @param place version at which it counts: a correction stands where the wrong one stood
     * @param name null, with the code, until what stands in the place is told
     */
    record Line(
            Place at,
            long place,
            boolean stands,
            String district,
            @Nullable String uscc,
            @Nullable String name) {

        private Line called(Name told) {
            return new Line(at, place, stands, district, told.uscc(), told.name());
        }

        private Line undone() {
            return new Line(at, place, false, district, uscc, name);
        }

        Map<String, @Nullable Object> columns() {
            var columns = new HashMap<String, @Nullable Object>();
            columns.put("enterprise", at.enterprise());
            columns.put("version", at.version());
            columns.put("place", place);
            columns.put("stands", stands);
            columns.put("district", district);
            columns.put("uscc", uscc);
            columns.put("name", name);
            return columns;
        }
    }

    Collection<Line> changed() {
        return after.values();
    }

    void hear(Said said) {
        var at = new Place(said.enterprise(), said.version());
        var known = line(at);
        switch (said) {
            case Name name -> {
                var line = known == null ? new Line(at, at.version(), true, name.district(), null, null) : known;
                after.put(at, line.called(name));
            }
            case Undone undone -> {
                if (known != null) {
                    after.put(at, known.undone());
                    replace(known, undone.replacedBy());
                }
            }
        }
    }

    private void replace(Line undone, @Nullable Long version) {
        if (version != null) {
            var at = new Place(undone.at().enterprise(), version);
            if (line(at) == null) {
                after.put(at, new Line(at, undone.place(), true, undone.district(), null, null));
            }
        }
    }

    private @Nullable Line line(Place at) {
        return after.getOrDefault(at, before.get(at));
    }
}

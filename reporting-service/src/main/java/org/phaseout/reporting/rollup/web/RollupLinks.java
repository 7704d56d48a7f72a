package org.phaseout.reporting.rollup.web;

import java.util.Optional;
import org.phaseout.reporting.rollup.view.During;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the records behind a figure, relative to the service. */
final class RollupLinks {

    static final String RESOURCE = "/v1/rollup/lineage";
    static final String PAGE = "/board/lineage";

    private RollupLinks() {}

    static String lineage(String path, Question question) {
        var slice = question.slice();
        return UriComponentsBuilder.fromPath(path)
                .queryParam("figure", question.figure().code())
                .queryParam("measuringUnit", question.measuringUnit())
                .queryParamIfPresent("township", Optional.ofNullable(slice.township()))
                .queryParamIfPresent("industry", Optional.ofNullable(slice.industry()))
                .queryParamIfPresent("basis", Optional.ofNullable(slice.basis()))
                .queryParamIfPresent("state", Optional.ofNullable(slice.state()))
                .queryParamIfPresent("track", Optional.ofNullable(slice.track()))
                .queryParamIfPresent("planYear", Optional.ofNullable(slice.planYear()))
                .queryParamIfPresent("asOf", Optional.ofNullable(question.then().asOf()))
                .queryParamIfPresent(
                        "knownAt", Optional.ofNullable(question.then().knownAt()))
                .queryParamIfPresent(
                        "during", Optional.ofNullable(question.then().during()).map(During::code))
                .encode()
                .toUriString();
    }
}

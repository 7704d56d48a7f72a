package org.phaseout.reporting.rollup.web;

import java.util.Optional;
import org.phaseout.reporting.rollup.view.Rollup.Total;
import org.phaseout.reporting.rollup.view.Slice;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the records behind a figure, relative to the service. */
final class RollupLinks {

    static final String RESOURCE = "/v1/rollup/lineage";
    static final String PAGE = "/board/lineage";

    private RollupLinks() {}

    static String lineage(String path, Slice slice) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("figure", slice.figure().code())
                .queryParam("measuringUnit", slice.measuringUnit())
                .queryParamIfPresent("township", Optional.ofNullable(slice.township()))
                .queryParamIfPresent("industry", Optional.ofNullable(slice.industry()))
                .queryParamIfPresent("basis", Optional.ofNullable(slice.basis()))
                .encode()
                .toUriString();
    }

    static Slice slice(Total total) {
        return new Slice(
                total.figure(),
                total.measuringUnit(),
                total.dimension().equals("township") ? total.code() : null,
                total.dimension().equals("industry") ? total.code() : null,
                total.dimension().equals("basis") ? total.code() : null);
    }
}

package org.phaseout.reporting.rollup.web;

import jakarta.servlet.http.HttpServletResponse;
import org.phaseout.reporting.arrival.Freshness;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.page.Page;
import org.phaseout.reporting.rollup.view.Rollup;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rollup for people: every figure opens to the records it is made of (domain.md R2). */
@Page
@RequestMapping("/board")
class BoardPages {

    private static final String READER = "rollup";

    private final Rollup rollup;
    private final Freshness freshness;
    private final District district;

    BoardPages(Rollup rollup, Freshness freshness, District district) {
        this.rollup = rollup;
        this.freshness = freshness;
        this.district = district;
    }

    @ModelAttribute("section")
    String section() {
        return "board";
    }

    @GetMapping
    String board(Model model) {
        model.addAttribute("asOf", freshness.of(READER, district.code(), null));
        model.addAttribute("board", Board.of(rollup.totals(district.code())));
        return "rollup/board";
    }

    @GetMapping("/lineage")
    String lineage(AskedSlice asked, Model model, HttpServletResponse response) {
        var slice = asked.slice();
        if (slice.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "page/missing";
        }
        model.addAttribute("lineage", rollup.lineage(district.code(), slice.get()));
        model.addAttribute("resource", RollupLinks.lineage(RollupLinks.RESOURCE, slice.get()));
        return "rollup/lineage";
    }
}

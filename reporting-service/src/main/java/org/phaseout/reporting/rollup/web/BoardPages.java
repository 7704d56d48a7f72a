package org.phaseout.reporting.rollup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.page.Page;
import org.phaseout.reporting.record.domain.Traits;
import org.phaseout.reporting.rollup.view.Lineages;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.phaseout.reporting.rollup.web.Asked.AskedFigure;
import org.phaseout.reporting.rollup.web.Asked.AskedSlice;
import org.phaseout.reporting.rollup.web.Asked.AskedThen;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rollup for people: every figure opens to the records it is made of (domain.md R2, R4). */
@Page
@RequestMapping("/board")
class BoardPages {

    private final Rollup rollup;
    private final Lineages lineages;
    private final YearOfBoard years;
    private final RollupView view;
    private final Audience audience;
    private final District district;

    BoardPages(
            Rollup rollup,
            Lineages lineages,
            YearOfBoard years,
            RollupView view,
            Audience audience,
            District district) {
        this.rollup = rollup;
        this.lineages = lineages;
        this.years = years;
        this.view = view;
        this.audience = audience;
        this.district = district;
    }

    @ModelAttribute("section")
    String section() {
        return "board";
    }

    @GetMapping
    String board(@RequestParam @Nullable Integer year, Model model) {
        var readable = audience.reads();
        var shown = new Shown(
                rollup.cells(district.code(), Slice.WHOLE, Then.NOW).stream()
                        .filter(total -> readable.test(total.cell().figure()))
                        .toList(),
                audience.opens());
        var townships = townships(shown);
        model.addAttribute("asOf", view.asOf(null));
        model.addAttribute("all", audience.readsAll());
        model.addAttribute("board", Board.of(shown, townships, years.of(year, shown, townships)));
        return "rollup/board";
    }

    /** Those of the district in its own order, then whatever else is told of. */
    private List<String> townships(Shown shown) {
        var known = district.townships().stream().map(District.Township::code);
        var told = shown.cells().stream()
                .map(total -> total.cell().dimensions().traits().township())
                .filter(code -> !code.equals(Traits.NONE))
                .sorted();
        return Stream.of(known, told, Stream.of(Traits.NONE))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    @GetMapping("/lineage")
    String lineage(AskedFigure asked, AskedSlice slice, AskedThen then, Model model, HttpServletResponse response) {
        var question = asked.question(slice.slice(), then.then()).filter(audience.opens());
        if (question.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "page/missing";
        }
        var lineage = lineages.of(district.code(), question.get());
        model.addAttribute("lineage", lineage);
        model.addAttribute("resource", RollupLinks.lineage(RollupLinks.RESOURCE, question.get()));
        return "rollup/lineage";
    }
}

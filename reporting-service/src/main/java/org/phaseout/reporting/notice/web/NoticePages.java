package org.phaseout.reporting.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Public notices for people (domain.md N1); they work without JavaScript. */
@Page
class NoticePages {

    private static final int ON_A_PAGE = 50;

    private final Notices notices;
    private final District district;
    private final BusinessClock clock;

    NoticePages(Notices notices, District district, BusinessClock clock) {
        this.notices = notices;
        this.district = district;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "notices";
    }

    /** A cursor that was not made here begins at the start. */
    @GetMapping("/")
    String list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String township,
            @RequestParam @Nullable String cursor,
            Model model) {
        var from = cursor == null ? null : NoticeCursor.of(cursor).orElse(null);
        var filter = new NoticeFilter(district.code(), clock.today(), given(township), given(q), from);
        var page = notices.list(filter, ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("next", page.next() == null ? null : NoticeLinks.onward(page.next()));
        return "notice/list";
    }

    @GetMapping("/notices/{unitId}")
    String unit(@PathVariable String unitId, Model model, HttpServletResponse response) {
        var entry = notices.of(district.code(), unitId, clock.today());
        if (entry.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "page/missing";
        }
        model.addAttribute("entry", entry.get());
        model.addAttribute("timeline", notices.timeline(district.code(), unitId));
        model.addAttribute("resource", NoticeLinks.resource(unitId));
        return "notice/unit";
    }

    /** An empty field of a form is a field that was not filled in. */
    private static @Nullable String given(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}

package org.phaseout.reporting.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.view.NoticeCursor;
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

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @ModelAttribute("section")
    String section() {
        return "notices";
    }

    /** A cursor that was not made here begins at the start. */
    @GetMapping("/")
    String list(AskedNotices asked, @RequestParam @Nullable String cursor, Model model) {
        var from = cursor == null ? null : NoticeCursor.of(cursor).orElse(null);
        var filter = asked.lenient();
        var page = notices.list(filter, from, ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", notices.kinds());
        model.addAttribute("industries", notices.industries());
        model.addAttribute("next", page.next() == null ? null : NoticeLinks.onward(page.next()));
        model.addAttribute("csv", NoticeLinks.csv());
        return "notice/list";
    }

    @GetMapping("/notices/{unitId}")
    String unit(@PathVariable String unitId, Model model, HttpServletResponse response) {
        var life = notices.of(unitId);
        if (life.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "page/missing";
        }
        model.addAttribute("life", life.get());
        var unit = life.get().unit();
        model.addAttribute("unit", unit.orElse(null));
        model.addAttribute(
                "heading", unit.map(shown -> shown.enterprise().name()).orElse(unitId));
        model.addAttribute("resource", NoticeLinks.resource(unitId));
        return "notice/unit";
    }
}

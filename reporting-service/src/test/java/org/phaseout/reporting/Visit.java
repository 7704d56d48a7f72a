package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader with a browser of its own, without any cookie. At the end of the visit nothing must have been complained
 * about: no script error, no breach of the content security policy, nothing that could not be loaded.
 */
final class Visit implements AutoCloseable {

    private static final String MISSING_PAGE = "the server responded with a status of 404";

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Visit(Browser browser, Browser.NewContextOptions options, String address) {
        context = browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url()));
        page.navigate(address);
    }

    /** That a page does not exist is an answer, not a fault; that one of its parts does not, is. */
    private void note(ConsoleMessage message) {
        var aboutThePageItself = message.location().startsWith(page.url() + ":");
        if (!(aboutThePageItself && message.text().contains(MISSING_PAGE))) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}

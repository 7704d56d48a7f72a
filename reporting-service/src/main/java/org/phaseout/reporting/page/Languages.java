package org.phaseout.reporting.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Chinese, unless the reader switched by {@code ?lang=en}; the switch is remembered in a cookie. */
class Languages implements LocaleResolver, HandlerInterceptor {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String SWITCH = "lang";
    private static final String COOKIE = "phaseout-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var switched = request.getParameter(SWITCH);
        return language(switched == null ? remembered(request) : switched);
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    /** What is not one of the two languages is Chinese. */
    private static Locale language(@Nullable String language) {
        return ENGLISH.getLanguage().equals(language) ? ENGLISH : CHINESE;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var switched = request.getParameter(SWITCH);
        if (switched != null) {
            var cookie = ResponseCookie.from(COOKIE, language(switched).getLanguage())
                    .path("/")
                    .maxAge(REMEMBERED)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the reader chooses the language by ?lang");
    }
}

package org.phaseout.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller ask who is calling. A token of another district is refused. */
@Component
class CallerParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final String district;

    CallerParameter(@Value("${phaseout.district}") String district) {
        this.district = district;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new Rejected(Problem.of(401, "token-missing", "authorization"));
        }
        var claims = token.getToken();
        var authority = claims.getClaimAsString("authority");
        if (authority == null || authority.isBlank()) {
            throw new Rejected(Problem.of(403, "token-without-authority", "authorization"));
        }
        var callersDistrict = claims.getClaimAsString("district");
        if (!district.equals(callersDistrict)) {
            throw new Rejected(Problem.of(403, "token-of-another-district", "authorization", district));
        }
        return new Caller(new Authority(authority), district);
    }
}

package org.phaseout.reporting.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class PageConfiguration implements WebMvcConfigurer {

    private final Languages languages = new Languages();

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("page/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Languages.CHINESE);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
    }

    /** The tag is taken from the answer itself, so it is right whatever the answer depends on. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etag() {
        var etag = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etag.addUrlPatterns("/v1/notices/*", "/v1/notices.csv", "/v1/rollup/*", "/notices/*", "/board/*");
        return etag;
    }
}

package org.jixiao.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Chinese, or English where Accept-Language asks for it before Chinese; what cannot be understood asks for nothing. */
@Component("localeResolver")
public final class Languages implements LocaleResolver {
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    Languages() {}

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(@Nullable String accepted) {
        try {
            return Optional.ofNullable(accepted)
                    .map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, KNOWN))
                    .orElse(Locale.CHINESE);
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("Accept-Language decides");
    }
}

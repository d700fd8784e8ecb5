package org.tasdiq.ui;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tasdiq.identity.Actors;
import org.tasdiq.ui.account.LoginView;
import org.tasdiq.ui.site.PublicPages;
import org.tasdiq.ui.site.RefusedUpload;

/** The first door into the house: screens, with a session. REST has a door of its own before this one. */
@Configuration
@EnableWebSecurity
class Doors {
    /** What Vaadin 25.2 needs to run, and nothing from elsewhere. */
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

    /** The reader of evidence, the script of the grid, and what PDF.js needs to draw; the rest of its package is not served. */
    private static final String[] READER = {
        "/reader/*",
        "/scoring/*",
        "/webjars/pdfjs-dist/*/build/pdf.min.mjs",
        "/webjars/pdfjs-dist/*/build/pdf.worker.min.mjs",
        "/webjars/pdfjs-dist/*/web/pdf_viewer.*",
        "/webjars/pdfjs-dist/*/web/images/*",
        "/webjars/pdfjs-dist/*/cmaps/*",
        "/webjars/pdfjs-dist/*/standard_fonts/*",
        "/webjars/pdfjs-dist/*/wasm/*.js"
    };
    /** Holds in the worker that reads hostile PDFs: its own parts, and nothing that becomes code on the way. */
    static final String PDF_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

    /** Found as the sign-in itself is: {@code /%6Cogin} is the same address. */
    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login");

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, WrongPasswords wrong, RefusedUpload upload, Actors actors)
            throws Exception {
        Filter measure = (request, response, chain) -> {
            var refused = StrangersMeasure.refusal((HttpServletRequest) request);
            if (refused.isEmpty()) chain.doFilter(request, response);
            else upload.answer((HttpServletRequest) request, (HttpServletResponse) response, refused.get());
        };
        Filter barGuessing = (request, response, chain) -> {
            if (SIGN_IN.matches((HttpServletRequest) request) && wrong.bar((HttpServletRequest) request))
                ((HttpServletResponse) response).sendRedirect("login?error=" + LoginView.TOO_MANY);
            else chain.doFilter(request, response);
        };
        Filter endOver = (request, response, chain) -> {
            if (actors.isSignInOver())
                new SecurityContextLogoutHandler()
                        .logout((HttpServletRequest) request, (HttpServletResponse) response, null);
            chain.doFilter(request, response);
        };
        return http.addFilterBefore(measure, HeaderWriterFilter.class) // whose policy asks for a parameter
                .addFilterBefore(barGuessing, CsrfFilter.class)
                .addFilterBefore(endOver, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPages.paths())
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/theme/**", "/fonts/**", "/icons.svg", "/favicon.*")
                        .permitAll()
                        .requestMatchers(READER)
                        .authenticated()
                        .requestMatchers("/actuator/**", "/webjars/**")
                        .denyAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        "/eligibility", "/verify", "/attest/*")) // two change nothing, the last asks for no cookie
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/").defaultSuccessUrl("/desk"))
                .headers(Doors::headers)
                .build();
    }

    /** Its address names its version: the browser may keep it. */
    @Bean
    WebMvcConfigurer kept() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/webjars/pdfjs-dist/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/pdfjs-dist/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate());
            }
        };
    }

    /**
     * Headers are written before the answer, not while it is committed: behind Vaadin's internal forward Tomcat 11
     * suspends the wrapped response, and they would be missing on every page (spring-security#19457).
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentTypeOptions(withDefaults())
                .addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy", policy(request)))
                .addHeaderWriter((request, response) ->
                        response.setHeader("Referrer-Policy", opensByItself(request) ? "no-referrer" : "same-origin"))
                .addHeaderWriter((request, response) -> {
                    if (opensByItself(request)) response.setHeader("X-Robots-Tag", "noindex");
                })
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), microphone=(), payment=()"))
                .frameOptions(frames -> frames.sameOrigin());
    }

    /** The address alone opens what is meant for one person: nobody else may learn it. */
    private static boolean opensByItself(HttpServletRequest request) {
        return PublicPages.isPersonal(request)
                || request.getRequestURI().startsWith(request.getContextPath() + "/invitation/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/received/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/new-password/");
    }

    private static String policy(HttpServletRequest request) {
        if (PublicPages.serves(request)) return PublicPages.CONTENT_POLICY;
        boolean pdf = request.getRequestURI().startsWith(request.getContextPath() + "/webjars/");
        return pdf ? PDF_POLICY : CONTENT_POLICY;
    }
}

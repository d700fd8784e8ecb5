package org.tasdiq.ui;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.tasdiq.ui.account.LoginView;
import org.tasdiq.ui.site.PublicPages;

/** The first door into the house: screens, with a session. REST has a door of its own before this one. */
@Configuration
@EnableWebSecurity
class Doors {
    /** What Vaadin 25.2 needs to run, and nothing from elsewhere. */
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PublicPages.paths())
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/theme/**", "/fonts/**", "/icons.svg", "/favicon.*")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        "/eligibility", "/attest/*")) // one changes nothing, the other asks for no cookie
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/").defaultSuccessUrl("/desk"))
                .headers(Doors::headers)
                .build();
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
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy",
                        PublicPages.serves(request) ? PublicPages.CONTENT_POLICY : CONTENT_POLICY))
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Referrer-Policy", PublicPages.isPersonal(request) ? "no-referrer" : "same-origin"))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), microphone=(), payment=()"))
                .frameOptions(frames -> frames.sameOrigin());
    }
}

package org.tasdiq.ui.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.tasdiq.ui.StrangersMeasure;
import org.tasdiq.ui.WrongPasswords;
import tools.jackson.databind.json.JsonMapper;

/** The second door: the same accounts as the first, sent with every request, and no session. */
@Configuration
class Door {
    private final Problem problem;
    private final WrongPasswords wrong;
    private final JsonMapper json = Json.mapper().build();

    Door(Problem problem, WrongPasswords wrong) {
        this.problem = problem;
        this.wrong = wrong;
    }

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/issuers/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(V1.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(this::barGuessing, BasicAuthenticationFilter.class)
                .addFilterAfter(this::measure, AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable) // no cookie carries a right here
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, why) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"Tasdiq\", charset=\"UTF-8\"");
                    refuse(request, response, HttpStatus.UNAUTHORIZED);
                }))
                .exceptionHandling(errors -> errors.accessDeniedHandler(
                        (request, response, why) -> refuse(request, response, HttpStatus.FORBIDDEN)))
                .build();
    }

    private void barGuessing(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null && wrong.bar(request))
            refuse(request, (HttpServletResponse) answer, HttpStatus.TOO_MANY_REQUESTS);
        else chain.doFilter(asked, answer);
    }

    private void measure(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var refused = StrangersMeasure.refusal(request);
        if (refused.isEmpty()) chain.doFilter(new MeasuredBody(request), answer);
        else refuse(request, (HttpServletResponse) answer, refused.get());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var detail = problem.of(status, "request." + status.value(), Language.of(request));
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }
}

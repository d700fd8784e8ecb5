package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;

/** Every other address behind this door; without it the screens would answer with a page. */
@Hidden
@RestController
class NowhereResource {
    @RequestMapping("/api/**")
    void nowhere() {
        throw Refusal.unknown("address").get();
    }
}

package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.notification.CalendarFeeds;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;

/** A person's deadlines for a calendar program, which signs in nowhere and brings a secret link. */
@RestController
@RequestMapping(V1.ROOT)
class CalendarResource {
    private static final String ICALENDAR = "text/calendar";

    /** @param token shown once */
    record Link(String token) {}

    private final CalendarFeeds feeds;
    private final CalendarLinks links;
    private final RateLimit rate;

    CalendarResource(CalendarFeeds feeds, CalendarLinks links, RateLimit rate) {
        this.feeds = feeds;
        this.links = links;
        this.rate = rate;
    }

    @Operation(summary = "Read the deadlines of whoever made the link", description = "So many times a minute.")
    @Needs("notification.readFeed")
    @GetMapping(path = "/calendars/{token}", produces = ICALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        return Download.calendar("tasdiq.ics", feeds.read(token));
    }

    @Operation(summary = "Make a link to my deadlines; the one before opens nothing any more")
    @Needs("identity.changeOwnAccount")
    @PostMapping("/calendar-link")
    Link make() {
        return new Link(links.make());
    }

    @Operation(summary = "Take back the link to my deadlines")
    @Needs("identity.changeOwnAccount")
    @DeleteMapping("/calendar-link")
    void revoke() {
        links.revoke();
    }
}

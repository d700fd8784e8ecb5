package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.WrongPasswords;

/** Accounts: opening one's own, its password, who I am, who others are. */
@RestController
@RequestMapping(V1.ROOT)
class AccountResource {
    record Registration(String email, String name, String password, Locale language) {}

    record Me(PersonSheet person, Set<Actor.Grant> roles) {}

    record Speech(Locale language) {}

    record Forgotten(String email) {}

    /** @param token the end of the link that was mailed */
    record NewPassword(String token, String password) {}

    /** @param present the password until now */
    record PasswordChange(String present, String password) {}

    private final People people;
    private final Passwords passwords;
    private final WrongPasswords wrong;
    private final Actors actors;
    private final RateLimit rate;

    AccountResource(People people, Passwords passwords, WrongPasswords wrong, Actors actors, RateLimit rate) {
        this.people = people;
        this.passwords = passwords;
        this.wrong = wrong;
        this.actors = actors;
        this.rate = rate;
    }

    @Operation(summary = "Open an account for oneself, as a candidate; the password has at least 12 characters")
    @Needs("identity.register")
    @PostMapping("/accounts")
    ResponseEntity<PersonId> register(@RequestBody Registration registration, HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        var id = people.register(
                registration.email(), registration.name(), registration.password(), registration.language());
        return ResponseEntity.created(URI.create(V1.ROOT + "/me")).body(id);
    }

    @Operation(
            summary = "Have a link mailed by which a forgotten password is set anew",
            description =
                    "The answer is the same whether there is an account with that address. The link opens once, for an hour.")
    @Needs("identity.resetPassword")
    @PostMapping("/password-links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgotten(@RequestBody Forgotten forgotten, HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        passwords.forgotten(forgotten.email());
    }

    @Operation(summary = "Set a forgotten password anew by the link that was mailed; every other sign-in is over")
    @Needs("identity.resetPassword")
    @PostMapping("/passwords")
    void reset(@RequestBody NewPassword chosen, HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        passwords.reset(chosen.token(), chosen.password());
    }

    @Operation(summary = "Change my password; every other sign-in is over")
    @Needs("identity.changeOwnAccount")
    @PutMapping("/me/password")
    void change(@RequestBody PasswordChange change, HttpServletRequest request) {
        wrong.watch(request.getRemoteAddr(), () -> passwords.change(change.present(), change.password()));
    }

    @Operation(summary = "Tell who I am and which roles I hold")
    @Needs("identity.readOwnAccount")
    @GetMapping("/me")
    Me me() {
        return new Me(people.self(), actors.current().grants());
    }

    @Operation(summary = "Choose the language in which I am written to")
    @Needs("identity.changeOwnAccount")
    @PutMapping("/me/language")
    void speak(@RequestBody Speech speech) {
        people.speak(speech.language());
    }

    @Operation(summary = "Find a person by e-mail address")
    @Needs("identity.readPeople")
    @GetMapping("/people")
    PersonSheet byEmail(@RequestParam String email) {
        return people.byEmail(email).orElseThrow(Refusal.unknown("person"));
    }

    @Operation(summary = "Tell who a person is")
    @Needs("identity.readPeople")
    @GetMapping("/people/{person}")
    PersonSheet person(@PathVariable PersonId person) {
        return people.sheet(person);
    }
}

package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.credential.IssuerKeyId;
import org.tasdiq.credential.IssuerKeySheet;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.IssuerSheet;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** The keys with which an institution signs credentials. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/issuer")
class IssuerResource {
    /** @param legalIdentifier such as {@code VATFR-12345678901} */
    record LegalIdentifier(String legalIdentifier) {}

    record NewKey(IssuerKeySheet.Kind kind) {}

    /** @param jwk a private key, as JWK */
    record KeyImport(String jwk) {}

    record Withdrawal(String reason) {}

    private final IssuerKeys keys;

    IssuerResource(IssuerKeys keys) {
        this.keys = keys;
    }

    @Operation(summary = "Tell under which name and with which keys the institution issues credentials")
    @Needs("credential.readKeys")
    @GetMapping
    IssuerSheet sheet(@PathVariable InstitutionId institution) {
        return keys.sheet(institution);
    }

    @Operation(summary = "Enter the number under which the law knows the institution; Europass asks for it")
    @Needs("credential.changeKeys")
    @PutMapping("/legal-identifier")
    IssuerSheet identify(@PathVariable InstitutionId institution, @RequestBody LegalIdentifier entered) {
        return keys.identify(institution, entered.legalIdentifier());
    }

    @Operation(summary = "Sign with a new key from now on; what the one before has signed holds")
    @Needs("credential.changeKeys")
    @PostMapping("/keys")
    IssuerSheet renew(@PathVariable InstitutionId institution, @RequestBody NewKey key) {
        return keys.renew(institution, key.kind());
    }

    @Operation(summary = "Sign from now on with a key made elsewhere; what the one before has signed holds")
    @Needs("credential.changeKeys")
    @PostMapping("/keys/import")
    IssuerSheet importKey(@PathVariable InstitutionId institution, @RequestBody KeyImport key) {
        return keys.importKey(institution, key.jwk());
    }

    @Operation(summary = "Withdraw a key that fell into other hands; nothing that it has signed holds any more")
    @Needs("credential.changeKeys")
    @PostMapping("/keys/{key}/withdraw")
    IssuerSheet withdraw(
            @PathVariable InstitutionId institution, @PathVariable IssuerKeyId key, @RequestBody Withdrawal why) {
        return keys.withdraw(institution, key, why.reason());
    }

    @Operation(
            summary = "Sign anew, with the keys of today, what a withdrawn key has signed and is in force",
            description = "The credentials keep their ids, numbers and links; what was handed out before is revoked in"
                    + " the status lists. It goes on after the answer: read the issuer again to see how many are left.")
    @Needs("credential.changeKeys")
    @PostMapping("/keys/{key}/reissue")
    IssuerSheet reissue(@PathVariable InstitutionId institution, @PathVariable IssuerKeyId key) {
        return keys.reissue(institution, key);
    }
}

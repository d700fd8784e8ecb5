package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Sha256;
import org.tasdiq.credential.Published;
import org.tasdiq.ui.Needs;

/** What anybody needs to check a credential, at the addresses that stand in it: outside the API, for ever, for every page. */
@RestController
@RequestMapping("/issuers/{code}")
class PublishedResource {
    private static final String DID = "application/did+json";
    private static final String CREDENTIAL = "application/vc+ld+json";
    /** A revoked credential shows as revoked within a minute. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Published published;

    PublishedResource(Published published) {
        this.published = published;
    }

    @Operation(summary = "Read the DID document of an institution: the keys that sign its credentials")
    @Needs("credential.readPublished")
    @GetMapping(
            path = "/did.json",
            produces = {DID, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> document(@PathVariable String code) {
        return answer(DID, published.document(code));
    }

    @Operation(summary = "Read a status list (Bitstring Status List): which credentials are revoked, or suspended")
    @Needs("credential.readPublished")
    @GetMapping(
            path = "/status/{number}/{purpose}",
            produces = {CREDENTIAL, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> statusList(
            @PathVariable String code, @PathVariable int number, @PathVariable String purpose) {
        return answer(CREDENTIAL, published.statusList(code, number, purpose));
    }

    private static ResponseEntity<byte[]> answer(String mediaType, String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(Sha256.of(json))
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}

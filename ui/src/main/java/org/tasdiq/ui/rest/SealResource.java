package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.identity.Seals;
import org.tasdiq.ui.Needs;

/** The certificate with which an institution seals its papers. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/seal")
class SealResource {
    /** @param pkcs12 the file, in Base64 */
    record SealImport(String pkcs12, String password) {
        byte[] file() {
            try {
                return Base64.getDecoder().decode(pkcs12);
            } catch (IllegalArgumentException notBase64) {
                throw Refusal.invalid("pkcs12", "seal.unreadable");
            }
        }
    }

    private final Seals seals;

    SealResource(Seals seals) {
        this.seals = seals;
    }

    @Operation(summary = "Tell with which certificate the institution seals; a local one is made where there is none")
    @Needs("identity.readSeal")
    @GetMapping
    SealSheet sheet(@PathVariable InstitutionId institution) {
        return seals.sheet(institution);
    }

    @Operation(summary = "Seal from now on with the key of a PKCS#12 file; what was sealed before keeps its seal")
    @Needs("identity.importSeal")
    @PutMapping
    SealSheet importKey(@PathVariable InstitutionId institution, @RequestBody SealImport sealImport) {
        return seals.importKey(institution, sealImport.file(), sealImport.password());
    }
}

package org.tasdiq.ui.rest;

/** The addresses of this door. */
final class V1 {
    static final String ROOT = "/api/v1";
    /** One file; its steps are {@code <room>/<step>} below. */
    static final String FILE = ROOT + "/files/{file}";
    /** The description of everything here. */
    static final String DESCRIPTION = ROOT + "/openapi.json";
    /** What opens without an account. */
    static final String[] OPEN = {
        DESCRIPTION,
        ROOT + "/accounts",
        ROOT + "/password-links",
        ROOT + "/passwords",
        ROOT + "/institutions",
        ROOT + "/founding",
        ROOT + "/regimes",
        ROOT + "/certifications",
        ROOT + "/certifications/*",
        ROOT + "/certifications/*/file",
        ROOT + "/certifications/*/table",
        ROOT + "/certifications/*/differences/*",
        ROOT + "/frameworks",
        ROOT + "/frameworks/*",
        ROOT + "/catalogue",
        ROOT + "/catalogue/*",
        ROOT + "/catalogue/*/europass",
        ROOT + "/catalogue/*/paths",
        ROOT + "/catalogue/*/schema-org/*",
        ROOT + "/esco",
        ROOT + "/regimes/*/today",
        ROOT + "/regimes/*/holidays/*",
        ROOT + "/calendars/*",
        ROOT + "/attestations/*",
        ROOT + "/attestations/*/draft",
        ROOT + "/attestations/*/sign",
        ROOT + "/attestations/*/decline",
        ROOT + "/invitations/*",
        ROOT + "/invitations/*/accept",
        ROOT + "/invitations/*/decline",
        ROOT + "/credential-checks",
        ROOT + "/shared-credentials/*",
        ROOT + "/received-credentials/*",
        ROOT + "/received-credentials/*/document",
        ROOT + "/received-credentials/*/certificate",
        "/issuers/*/did.json",
        "/issuers/*/status/*/*"
    };

    private V1() {}
}

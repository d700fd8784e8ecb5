package org.tasdiq.candidacy;

import jakarta.persistence.Converter;

@Converter
class RejectionReasons extends EnumSetText<RejectionReason> {
    RejectionReasons() {
        super(RejectionReason.class);
    }
}

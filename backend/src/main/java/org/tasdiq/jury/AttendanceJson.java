package org.tasdiq.jury;

import jakarta.persistence.Converter;
import java.util.List;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** Keeps who sat from when to when as it was written down. */
@Converter
class AttendanceJson extends JsonText<List<Attendance>> {
    AttendanceJson() {
        super(new TypeReference<>() {});
    }
}

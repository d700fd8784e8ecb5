package org.tasdiq.ui.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.tasdiq.identity.PermissionTable;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.Needs;

/** Adds to every operation who may call it, and the problems it answers with. */
class Answers implements OperationCustomizer {
    static final String PROBLEM = "Problem";
    private static final List<HttpStatus> PROBLEMS = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.CONFLICT,
            HttpStatus.UNPROCESSABLE_CONTENT);

    private final PermissionTable permissions;

    Answers(PermissionTable permissions) {
        this.permissions = permissions;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var permission =
                Objects.requireNonNull(handler.getMethodAnnotation(Needs.class)).value();
        var entries = permissions.entries(permission);
        var who = entries.stream().map(e -> e.role() + "@" + e.relation()).collect(Collectors.joining(", "));
        var resource = handler.getBeanType().getSimpleName().replace("Resource", "");
        operation.setTags(List.of(resource));
        operation.setOperationId(
                resource.toLowerCase(Locale.ROOT) + "." + handler.getMethod().getName());
        operation.addExtension("x-permission", permission);
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + " ")
                + "Permission " + permission + ": " + who + ".");
        boolean reads = handler.hasMethodAnnotation(GetMapping.class);
        boolean open = entries.stream().anyMatch(e -> e.role() == Role.ANYBODY);
        if (open) operation.setSecurity(List.of());
        if (!open) add(operation, HttpStatus.UNAUTHORIZED);
        if (!open) add(operation, HttpStatus.FORBIDDEN);
        if (operation.getParameters() != null || !reads) add(operation, HttpStatus.BAD_REQUEST);
        if (operation.getParameters() != null) add(operation, HttpStatus.NOT_FOUND);
        if (!reads) add(operation, HttpStatus.CONFLICT);
        if (!reads) add(operation, HttpStatus.UNPROCESSABLE_CONTENT);
        return operation;
    }

    private static void add(Operation operation, HttpStatus status) {
        var code = String.valueOf(status.value());
        operation.getResponses().addApiResponse(code, new ApiResponse().$ref("#/components/responses/" + code));
    }

    /** The problems that operations refer to. */
    static Map<String, ApiResponse> problems() {
        var problems = new TreeMap<String, ApiResponse>();
        for (var status : PROBLEMS) {
            var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
            var type = new io.swagger.v3.oas.models.media.MediaType().schema(schema);
            var content = new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE, type);
            problems.put(
                    String.valueOf(status.value()),
                    new ApiResponse().description(status.getReasonPhrase()).content(content));
        }
        return problems;
    }

    /** The schema of RFC 9457, with our members. */
    static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("For people, in the language of Accept-Language"))
                .addProperty("instance", new StringSchema().format("uri"))
                .addProperty("code", new StringSchema().description("For machines; does not change"))
                .addProperty("field", new StringSchema().description("The field the rule speaks of"))
                .addProperty("reference", new StringSchema().description("Number of a fault in our log"));
    }
}

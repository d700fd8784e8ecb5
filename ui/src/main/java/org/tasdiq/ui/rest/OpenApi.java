package org.tasdiq.ui.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tasdiq.identity.PermissionTable;

/** Describes this door as OpenAPI; {@code deploy/openapi.json} is the same description, kept by a test. */
@Configuration
class OpenApi {
    static final String BASIC = "basic";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tasdiq")
                        .version("v1")
                        .description("A file from application to decision. A step of the process is finished at "
                                + "files/{file}/<room>/<step>; every operation asks for the permission it names, "
                                + "as ROLE@RELATION to the file.")
                        .license(new License().name("Apache-2.0")))
                .addServersItem(new Server().url("/"))
                .components(new Components()
                        .responses(Answers.problems())
                        .addSchemas(Answers.PROBLEM, Answers.problem())
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OperationCustomizer answers(PermissionTable permissions) {
        return new Answers(permissions);
    }

    @Bean
    ModelResolver models(ObjectMapperProvider mappers) {
        var mapper = mappers.jsonMapper().copy();
        mapper.setVisibility(PropertyAccessor.GETTER, Visibility.NONE);
        mapper.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
        mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
        return new ModelResolver(mapper, new SchemaNames());
    }

    @Bean
    RecordSchemas records() {
        return new RecordSchemas();
    }
}

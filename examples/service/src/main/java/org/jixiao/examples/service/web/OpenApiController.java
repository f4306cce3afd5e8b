package org.jixiao.examples.service.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the description of the service. */
@RestController
final class OpenApiController {
    private final JsonNode document;

    OpenApiController(JsonMapper mapper) {
        this.document = new OpenApi(mapper).document();
    }

    @GetMapping(path = "/openapi.json", produces = BodyTypes.JSON)
    JsonNode openApi() {
        return document;
    }
}

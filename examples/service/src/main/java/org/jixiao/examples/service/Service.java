package org.jixiao.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service: {@code java -jar service.jar}, and then http://127.0.0.1:8080/. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Service {
    Service() {}

    /** Takes the options of Spring Boot, such as {@code --server.port=9000}. */
    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }
}

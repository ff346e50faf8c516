package org.paodao.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    MessageSource messageSource() {
        return new Messages();
    }

    @Bean
    ModelResolver apiSchemas(ObjectMapperProvider mappers) {
        return new ModelResolver(RequiredInSchemas.shownBy(mappers.jsonMapper()), new SchemaNames());
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI().info(new Info().title("跑道 Paodao").version("v1"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Bean
    PageHandler pageHandler(TemplateEngine templates, UiFactory uis) {
        return new PageHandler(templates, uis);
    }

    /** What programs send is read with more care than what the application has stored itself. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer sentJson(JsonMapper usual) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(SentJson.careful(usual)));
    }

    @Bean
    WebMvcRegistrations mappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickMapping();
            }
        };
    }

    @Bean
    WebMvcConfigurer pages(PageHandler pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(pages);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                if (registry instanceof ConversionService each) {
                    registry.addConverter(new Choices(each));
                }
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new TypedText());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentUserArgument());
            }
        };
    }
}

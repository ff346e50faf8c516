package org.paodao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the house that bytecode can show, each with its reason. CONTRIBUTING.md lists them in prose. */
final class HouseRules {
    private static final DescribedPredicate<JavaClass> DOMAIN = describe(
            "domain types",
            type -> (type.isRecord() || type.isEnum() || HouseConditions.isSealed(type))
                    && !HouseConditions.isInfrastructure(type)
                    && !type.getPackageName().contains(".web"));

    private HouseRules() {}

    static final ArchRule NO_LAYER_PACKAGES = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..services..", "..impl..", "..util..", "..utils..", "..common..")
            .orShould()
            .resideInAnyPackage("..dto..", "..manager..", "..mapper..", "..helper..")
            .because("packages are capabilities; a layer's name says nothing about what is in it");

    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*\\.(Default\\w+|\\w+(Impl|Util|Utils|Helper|Manager|Mapper|Service|Dto|DTO|VO))")
            .because("a name says what a thing is");

    static final ArchRule NO_LONELY_INTERFACES = classes()
            .that()
            .areInterfaces()
            .should(HouseConditions.haveMoreThanOneImplementationOrServeAnotherModule())
            .because("an interface with one implementation beside it is the implementation, written twice");

    static final ArchRule DOMAIN_KNOWS_NO_MACHINERY = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "jakarta..")
                    .or(resideInAPackage("org.springframework..")
                            .and(describe("not a marker", type -> !type.isAnnotation()))))
            .because("domain types are tested in milliseconds and outlive every framework");

    static final ArchRule DOMAIN_TAKES_DATES_AND_CHANCE_AS_ARGUMENTS = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.time\\.Clock|java\\.util\\.Random|java\\.security\\.SecureRandom|.*\\.RandomGenerator")
            .orShould()
            .callMethodWhere(target(fullNameMatching("java\\.time\\.\\w+\\.now\\(.*")))
            .orShould()
            .callMethodWhere(target(fullNameMatching("java\\.util\\.Locale\\.getDefault\\(.*")))
            .orShould()
            .callMethodWhere(target(fullNameMatching("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*")))
            .because("the same inputs give the same result on any day and any machine");

    static final ArchRule CONTROLLERS_ARE_HIDDEN_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .resideInAnyPackage("..web..", "org.paodao.ui")
            .andShould()
            .bePackagePrivate()
            .because("nobody calls a controller but the framework");

    static final ArchRule CONTROLLERS_RETURN_TYPED_PAGES = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .and()
            // The error page answers in whatever form was asked for.
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.paodao.ui")
            .should()
            .haveRawReturnType(describe("a page, a response, a record, a list or nothing", HouseConditions::isAnswer))
            .because("a typed page fails at compile time, a view's name at the user");

    static final ArchRule WEB_STAYS_IN_ITS_MODULE = classes()
            .that()
            .resideInAPackage("org.paodao..web..")
            .should(HouseConditions.onlyBeUsedByTheirModule())
            .because("pages and forms are nobody else's business");

    static final ArchRule ONLY_POSTGRES_SPEAKS_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage("org.paodao.postgres..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(DriverManager|(Prepared|Callable)?Statement)|.*\\.JdbcTemplate")
            .because(
                    "statements go through JdbcClient, or for batches NamedParameterJdbcTemplate, with named parameters");

    static final ArchRule NO_BINARY_FLOATS_IN_FIGURES = noFields()
            .that()
            .areDeclaredInClassesThat(HouseConditions.holdFigures())
            .should()
            .haveRawType(describe("float or double", HouseConditions::isFloat))
            .because("published figures are exact decimals");

    static final ArchRule NO_BINARY_FLOATS_IN_RESULTS = noMethods()
            .that()
            .areDeclaredInClassesThat(HouseConditions.holdFigures())
            .should()
            .haveRawReturnType(describe("float or double", HouseConditions::isFloat))
            .orShould()
            .haveRawParameterTypes(describe("float or double", HouseRules::anyFloat))
            .because("published figures are exact decimals");

    static final ArchRule NO_CODE_GENERATORS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lombok..", "jakarta.persistence..", "org.mapstruct..", "org.hibernate..")
            .because("what the code does stands in the code");

    static final ArchRule NO_FIELD_INJECTION =
            fields().should(HouseConditions.notBeInjected()).because("a constructor shows what a class needs");

    static final ArchRule LIBRARIES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("org.paodao..document..", "org.paodao..scoring..", "org.paodao..kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..", "java.sql..", "javax.sql..", "java.net.http..")
                    .and(describe(
                            "not a marker", type -> !type.getPackageName().startsWith("org.springframework.modulith"))))
            .because("they run on a command line and on a cluster, too");

    static final ArchRule NO_MOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.easymock..")
            .because("a test on a stand-in for our own type proves the stand-in");

    /** What the application's classes keep. */
    static final List<ArchRule> ALL = List.of(
            NO_LAYER_PACKAGES,
            NO_EMPTY_NAMES,
            NO_LONELY_INTERFACES,
            DOMAIN_KNOWS_NO_MACHINERY,
            DOMAIN_TAKES_DATES_AND_CHANCE_AS_ARGUMENTS,
            CONTROLLERS_ARE_HIDDEN_IN_WEB,
            CONTROLLERS_RETURN_TYPED_PAGES,
            WEB_STAYS_IN_ITS_MODULE,
            ONLY_POSTGRES_SPEAKS_JDBC,
            NO_BINARY_FLOATS_IN_FIGURES,
            NO_BINARY_FLOATS_IN_RESULTS,
            NO_CODE_GENERATORS,
            NO_FIELD_INJECTION,
            LIBRARIES_KNOW_NO_FRAMEWORK);

    private static boolean anyFloat(List<JavaClass> types) {
        return types.stream().anyMatch(HouseConditions::isFloat);
    }
}

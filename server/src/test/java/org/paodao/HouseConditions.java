package org.paodao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What {@link HouseRules} are made of. */
final class HouseConditions {
    private static final Set<String> INFRASTRUCTURE = Set.of("ui", "postgres", "access");
    private static final Set<String> FLOATS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final Set<String> ANSWERS = Set.of(
            "void",
            "org.paodao.ui.Page",
            "org.paodao.ui.Redirect",
            "org.springframework.http.ResponseEntity",
            "java.util.List");
    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private HouseConditions() {}

    /** The name of the module: the package below {@code org.paodao}. */
    static String module(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length < 3 ? "" : names[2];
    }

    static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    static boolean isInfrastructure(JavaClass type) {
        return INFRASTRUCTURE.contains(module(type));
    }

    static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getBaseComponentType().getName());
    }

    static boolean isAnswer(JavaClass type) {
        return ANSWERS.contains(type.getName()) || type.isRecord() || type.isAssignableTo("org.paodao.ui.Page");
    }

    /** Classes that compute or keep what is published. */
    static DescribedPredicate<JavaClass> holdFigures() {
        List<String> modules = List.of("scoring", "indicator", "appraisal", "plan", "wrong");
        return describe(
                "hold figures",
                type -> (modules.contains(module(type)) || type.getPackageName().startsWith("org.paodao.testing.wrong"))
                        && !drawsPlaces(type));
    }

    /** What draws are made of: a draw yields places only, no figure of it leaves the package. What does leave it is held to the rule. */
    private static boolean drawsPlaces(JavaClass type) {
        return type.getPackageName().equals("org.paodao.scoring.robust")
                && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static ArchCondition<JavaClass> haveMoreThanOneImplementationOrServeAnotherModule() {
        return new ArchCondition<>("have more than one implementation, or one in another module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> implementations = type.getAllSubclasses().stream()
                        .filter(subclass -> !subclass.isInterface())
                        .toList();
                if (implementations.size() == 1
                        && !type.isAnnotatedWith(FunctionalInterface.class)
                        && module(implementations.getFirst()).equals(module(type))) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s is only implemented by %s".formatted(type.getName(), implementations)));
                }
            }
        };
    }

    static ArchCondition<JavaClass> onlyBeUsedByTheirModule() {
        return new ArchCondition<>("only be used by their module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String home = type.getPackageName().replaceFirst("\\.web(\\..*)?$", "");
                for (Dependency use : type.getDirectDependenciesToSelf()) {
                    String user = use.getOriginClass().getPackageName() + ".";
                    // Templates are no part of the house's packages.
                    if (user.startsWith("org.paodao.") && !user.startsWith(home + ".")) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaField> notBeInjected() {
        return new ArchCondition<>("not be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected = field.getAnnotations().stream()
                        .anyMatch(annotation ->
                                INJECTING.contains(annotation.getRawType().getName()));
                if (injected) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is injected"));
                }
            }
        };
    }
}

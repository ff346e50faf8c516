package org.paodao.kernel;

/** What somebody is in the system. The last three are kept apart from each other and from all work (三员分立). */
public enum Role {
    /** Coordinating office (统筹办公室). */
    OFFICE(Sphere.BUSINESS),
    /** Liaison (联络员) of a unit. */
    LIAISON(Sphere.BUSINESS),
    /** Head of a unit (分管领导). */
    UNIT_HEAD(Sphere.BUSINESS),
    /** Inspector (督查室). */
    INSPECTOR(Sphere.BUSINESS),
    /** Appraiser (考核办). */
    APPRAISER(Sphere.BUSINESS),
    /** Leader of the jurisdiction (领导). */
    LEADER(Sphere.BUSINESS),
    /** Reads what is published inside. */
    VIEWER(Sphere.BUSINESS),
    /** Auditor (安全审计员). */
    AUDITOR(Sphere.AUDIT),
    /** Security officer (安全保密管理员). */
    SECURITY_OFFICER(Sphere.SECURITY),
    /** System administrator (系统管理员). */
    SYSTEM_ADMINISTRATOR(Sphere.SYSTEM);

    private final Sphere sphere;

    Role(Sphere sphere) {
        this.sphere = sphere;
    }

    public Sphere sphere() {
        return sphere;
    }

    /** An account works in one sphere for ever, so nobody holds two of the three separated powers. */
    public enum Sphere {
        BUSINESS,
        AUDIT,
        SECURITY,
        SYSTEM;

        /** The one role of a separated power; business has many. */
        public Role onlyRole() {
            return switch (this) {
                case AUDIT -> AUDITOR;
                case SECURITY -> SECURITY_OFFICER;
                case SYSTEM -> SYSTEM_ADMINISTRATOR;
                case BUSINESS -> throw new IllegalStateException("Business has many roles.");
            };
        }
    }
}

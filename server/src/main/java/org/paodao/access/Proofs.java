package org.paodao.access;

import org.springframework.stereotype.Component;

/** What a sign-in uses beside the password: the second factor, how long a first password holds, and the trail. */
@Component
record Proofs(SecondFactors factors, FirstPasswords first, SecurityEvents events) {}

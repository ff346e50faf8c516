package org.paodao.access;

import org.springframework.stereotype.Component;

/** What a sign-in uses beside the password: the second factor, and the trail. */
@Component
record Proofs(SecondFactors factors, SecurityEvents events) {}

import type { GraphNode } from '../engine/graph-node';

/** Who may call a service; whose data it holds is another question. */
const LOGIN =
  /\b(auth|authenti\w+|authori[sz]\w+|login|log-?in|sign-?in|jwt|o?auth2?|oidc|sso|iam|identity|cognito|keycloak|auth0|okta|entra|service accounts?|api keys?|secrets?|vault)\b/i;
const PROTECTS =
  /\b(pii|gdpr|privacy|consent|retention|delet\w+|personal|sensitive|permissions?|acl|rbac|encrypt\w*)\b/i;

/** Whether a plain box that looks like privacy controls only lets callers in. */
export const isLogin = ({ guessed, kind, likely, label }: GraphNode): boolean =>
  (guessed ? kind : likely) === 'privacy-controls' && LOGIN.test(label) && !PROTECTS.test(label);

// The generator makes a schema of types that the file itself declares.
import type { IAdaptiveCard } from "@microsoft/teams.cards";
export interface Root extends IAdaptiveCard {}

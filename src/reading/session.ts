import { APP_PRINCIPAL, PRINCIPAL, type PrincipalPaths, SUBJECT } from '@/rules';
import type { ReadAs } from './answer';
import { Found } from './found';
import { type Holder, holdersOf } from './holders';
import type { Page } from './page';
import type { Part } from './parts';
import type { Role } from './tables/labels';
import { personOf } from './values';

/** The places of one person's values; what is absent is asked of nobody. */
export type Places = Partial<PrincipalPaths>;

/** One reading of one page: what each part of the reader looks at, and where it puts what it finds. */
export class Session {
  readonly found = new Found();

  /** Whether the page is about a unit, and not about a person alone. */
  readonly isUnit: boolean;

  /** Whose term a label tells. */
  readonly holders: ReadonlyMap<Part, Holder>;

  constructor(
    readonly page: Page,
    readonly as: ReadAs,
  ) {
    this.holders = holdersOf(page);
    this.isUnit =
      page.paper === 'licence' ||
      page.paper === 'unit_certificate' ||
      page.has('orgName', 'code') ||
      page.parts.some(({ mark }) => mark.role === 'legal');
  }

  /** A label by which a page of this kind names somebody whose values are not the 法定代表人's. */
  private names?: boolean;
  private namesAnother(): boolean {
    this.names ??= this.page.parts.some((part) => {
      const { field, owner: role } = part.mark;
      const other = field === 'name' && (role === undefined || role === 'principal' || role === 'head');
      return other && !this.isLegal(role) && personOf(part) !== null;
    });
    return this.names;
  }

  /** 负责人 on a branch's licence is what 法定代表人 is on a company's. */
  isLegal(role: Role | undefined): boolean {
    const { paper, registry, copied } = this.page;
    return (
      role === 'legal' ||
      (role === 'head' && (registry || copied || paper === 'licence' || paper === 'unit_certificate'))
    );
  }

  /** Where the values of a person belong. */
  placesOf(role: Role | undefined): Places {
    const target = this.as === 'app_owner' ? APP_PRINCIPAL : PRINCIPAL;
    if (role === 'somebody') return {};
    if (role === 'app') return APP_PRINCIPAL;
    if (role === 'principal') return PRINCIPAL;
    if (this.isLegal(role)) {
      return this.namesAnother()
        ? { name: SUBJECT.legalRepName, certificateNumber: SUBJECT.legalRepNumber }
        : { ...target, name: SUBJECT.legalRepName };
    }
    if (this.as !== 'subject' || this.isUnit) return target;
    return { ...PRINCIPAL, name: SUBJECT.name, certificateNumber: SUBJECT.certificateNumber };
  }

  /** The numbers of lines, as a person counts them. */
  numbered(lines: readonly number[]): number[] {
    return lines.map((line) => this.page.lines[line]?.number ?? 0);
  }

  /** Whether a page may give anything for certain: not a paper that an app does not ask for. */
  get trusted(): boolean {
    return this.page.row?.paper !== 'unknown';
  }
}

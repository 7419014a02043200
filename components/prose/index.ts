// The components that a chapter can use without importing them.
import './boxes.css';
import './exercise/exercises.css';
import './formulas.css';
import Backpropagation from './Backpropagation.astro';
import Calc from './Calc.astro';
import Cite from './Cite.astro';
import CodeBlock from './CodeBlock.astro';

import Derivation from './Derivation.astro';
import Equation from './Equation.astro';
import Exercise from './exercise/Exercise.astro';
import Exercises from './exercise/Exercises.astro';
import Further from './Further.astro';
import Misconception from './Misconception.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
import Pipeline from './Pipeline.astro';
import Predict from './Predict.astro';
import Program from './Program.astro';
import Proof from './Proof.astro';
import Race from './Race.astro';
import Statement from './Statement.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Ties from './Ties.astro';

import Unit from './Unit.astro';

export const proseComponents = {
  Backpropagation,
  Calc,
  Cite,
  // The chapter plugin writes these, for fenced code and for $$…$$.
  CodeBlock,
  Equation,
  // Links and tables of Markdown.
  a: PageLink,
  table: Table,
  // The chapter plugin tells a statement its kind.
  Definition: Statement,
  Theorem: Statement,
  Derivation,
  Exercise,
  Exercises,
  Further,
  Misconception,
  Note,
  Pipeline,
  Predict,
  Program,
  Proof,
  Race,
  Step,
  Term,
  Ties,
  Unit,
};

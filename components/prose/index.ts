// The components that a chapter may use without naming where they come from.
import './boxes.css';
import './exercise/exercises.css';
import './formulas.css';
import Backpropagation from './Backpropagation.astro';
import Calc from './Calc.astro';
import Cite from './Cite.astro';
import CodeBlock from './CodeBlock.astro';
import Definition from './Definition.astro';
import Derivation from './Derivation.astro';
import Equation from './Equation.astro';
import Exercise from './exercise/Exercise.astro';
import Exercises from './exercise/Exercises.astro';
import Further from './Further.astro';
import Misconception from './Misconception.astro';
import Note from './Note.astro';
import Pipeline from './Pipeline.astro';
import Predict from './Predict.astro';
import Program from './Program.astro';
import Proof from './Proof.astro';
import Race from './Race.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Theorem from './Theorem.astro';
import Unit from './Unit.astro';

export const proseComponents = {
  Backpropagation,
  Calc,
  Cite,
  // Written by the chapter plugin, from fenced code and from $$…$$.
  CodeBlock,
  Equation,
  // What Markdown writes as a table.
  table: Table,
  Definition,
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
  Theorem,
  Unit,
};

import '@xyflow/react/dist/style.css';
import {
  Background,
  type Edge,
  getNodesBounds,
  getViewportForBounds,
  type Node,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import { toPng, toSvg } from 'html-to-image';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { benchBoard } from '../board';

/** What the bench drives: the same verbs as the product offers. */
interface Stock {
  fitView(): Promise<boolean>;
  selectAll(): void;
  export(format: 'svg' | 'png'): Promise<string>;
}

declare global {
  interface Window {
    stock?: Stock;
  }
}

const count = Number(new URLSearchParams(location.search).get('nodes') ?? 50);
const board = benchBoard(count);

const firstNodes: Node[] = board.nodes.map(({ id, label, x, y }) => ({
  id,
  position: { x, y },
  data: { label },
}));
const firstEdges: Edge[] = board.edges.map(({ id, from, to, flow }) => ({
  id,
  source: from,
  target: to,
  label: flow,
}));

/** The export that React Flow's own example shows: html-to-image over the viewport element. */
async function exportImage(format: 'svg' | 'png', nodes: Node[]): Promise<string> {
  const bounds = getNodesBounds(nodes);
  const { width, height } = bounds;
  const viewport = getViewportForBounds(bounds, width, height, 0.5, 2, 0);
  const element = document.querySelector<HTMLElement>('.react-flow__viewport');
  if (!element) throw new Error('no viewport');
  const draw = format === 'png' ? toPng : toSvg;
  return draw(element, {
    width,
    height,
    style: {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${viewport.x}px, ${viewport.y}px) scale(${viewport.zoom})`,
    },
  });
}

function Board() {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  const flow = useReactFlow();
  useEffect(() => {
    window.stock = {
      fitView: () => flow.fitView(),
      selectAll: () => setNodes((all) => all.map((node) => ({ ...node, selected: true }))),
      export: (format) => exportImage(format, flow.getNodes()),
    };
  }, [flow, setNodes]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.05}
      panOnScroll
      selectionOnDrag
      panOnDrag={[1, 2]}
      selectionMode={SelectionMode.Partial}
      fitView
    >
      <Background />
    </ReactFlow>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <ReactFlowProvider>
      <Board />
    </ReactFlowProvider>,
  );
}

import './styles.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Root } from './root';
import { followTheme } from './theme-choice';

followTheme();
const place = document.querySelector('#app');
if (place === null) throw new Error('The page lacks the place where the app goes.');
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export default defineConfig({
  base: '/app/',
  plugins: [
    react(),
    VitePWA({
      // A new version waits until its person takes it, or until the app is opened anew: never in the middle of a call.
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        id: '/app/',
        name: 'Làng Học',
        short_name: 'Làng Học',
        description: 'Trung tâm học tập cộng đồng: lớp, điểm danh, kế hoạch, báo cáo',
        lang: 'vi',
        dir: 'ltr',
        start_url: '/app/',
        scope: '/app/',
        display: 'standalone',
        theme_color: '#0f3d3e',
        background_color: '#f7f5f0',
        icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
      },
      workbox: {
        // Every screen, so that each opens without network; old browsers' second form of the fonts is not among them.
        globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}', 'icons/icon-192.png'],
        dontCacheBustURLsMatching: /^assets\//,
        navigateFallback: 'index.html',
        navigateFallbackAllowlist: [/^\/app(\/|$)/],
        // The page that brought the worker may lose its network before it is opened again.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  build: { outDir: 'dist/web', emptyOutDir: true, sourcemap: false },
});

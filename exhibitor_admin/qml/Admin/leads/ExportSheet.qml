// Contacts as a file: which, in what form, and exactly what will stand in it before it is written.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Leads leads
    required property Saving saving
    readonly property HandingOut out: leads.out

    signal written(string words)

    function ask() {
        out.prepare(leads.shown < leads.total, leads.narrowing.onlyExhibitor);
        open = true;
    }

    title: qsTr("Export contacts")
    wide: 900

    Row {
        z: 1
        spacing: Tokens.gap

        Picker {
            icon: "list-filter"
            model: sheet.out.whats
            chosen: sheet.out.what
            text: sheet.out.whatName
            onPicked: id => sheet.out.choose(id)
        }
        Picker {
            icon: "box"
            model: sheet.out.forms
            chosen: sheet.out.form
            text: sheet.out.formName
            onPicked: id => sheet.out.shape(id)
        }
        Button {
            visible: sheet.out.sealable
            icon: sheet.out.sealed ? "check" : "lock-keyhole"
            text: qsTr("Sealed: only their key opens it")
            on: sheet.out.sealed
            onClicked: sheet.out.seal(!sheet.out.sealed)
        }
    }
    Words {
        width: parent.width
        text: !sheet.out.ready ? qsTr("Looking…")
            : qsTr("Contacts that will be in it: %1.").arg(sheet.out.leads) + " " + (sheet.out.leftOut > 0 ? qsTr("%1 stay out: their visitors don't agree to it.").arg(sheet.out.leftOut) : "")
        style: "strong"
    }
    Flickable {
        id: preview

        // Whole columns stand side by side.
        readonly property real cellWidth: width / Math.max(1, Math.floor(width / 150))

        width: parent.width
        height: 40 + 6 * 32
        contentWidth: table.width
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: table

            PreviewLine {
                cells: sheet.out.headings
                cellWidth: preview.cellWidth
                heading: true
            }
            Repeater {
                model: sheet.out.rows

                PreviewLine { cellWidth: preview.cellWidth }
            }
        }
        Rectangle {
            visible: preview.contentWidth > preview.width
            x: preview.contentX + preview.visibleArea.xPosition * preview.width
            y: preview.height - height
            width: preview.visibleArea.widthRatio * preview.width
            height: 4
            radius: 2
            color: Tokens.edge
            opacity: 0.5
        }
    }
    Words {
        width: parent.width
        text: qsTr("The first people as they will stand in the file. Who took which contacts, when and for whom is written into the log.")
        style: "small"
    }
    TaskLine {
        width: parent.width
        tasks: sheet.out.work
        doing: qsTr("Writing the file, and reading it back…")
        visible: sheet.out.work.trouble !== "" || sheet.out.ready && sheet.out.work.busy
    }
    actions: Button {
        kind: "main"
        icon: "download"
        text: qsTr("Save as…")
        enabled: sheet.out.leads > 0 && !sheet.out.work.busy
        onClicked: save.ask(sheet.out.fileName)
    }

    SaveSheet {
        id: save

        parent: sheet.parent
        z: 11
        saving: sheet.saving
        onChosen: path => sheet.out.write(path)
    }
    Connections {
        target: sheet.out
        function onWritten(words: string) {
            sheet.open = false;
            sheet.written(words);
        }
    }
}
